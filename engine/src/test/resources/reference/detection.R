# Writes the series and expected numbers of ff_sim151 to ff_sim158 and a manifest into the working
# directory. R 4.2.2, surveillance 1.20.3.
suppressMessages(library(surveillance)); options(digits=17)
dir.create("detection", showWarnings=FALSE)
man<-NULL
wr<-function(d,f) write.table(d,f,sep=",",row.names=FALSE,quote=FALSE,na="")
f17<-function(x) ifelse(is.na(x),"",ifelse(is.infinite(x),ifelse(x>0,"Inf","-Inf"),formatC(x,digits=17,format="g")))
run<-function(id,y,freq,dates=NULL,ctl,json){
 n<-length(y)
 s<- if(is.null(dates)) new("sts",observed=matrix(y,ncol=1),freq=freq,start=c(2001,1)) else new("sts",observed=matrix(y,ncol=1),epoch=as.numeric(dates),epochAsDate=TRUE,freq=freq,start=c(2001,1))
 r<-try(suppressWarnings(farringtonFlexible(s,control=c(ctl,list(glmWarnings=FALSE)))),silent=TRUE)
 if(inherits(r,"try-error")) {cat(id,"ERR",r,"\n");return()}
 rg<-ctl$range; c<-r@control
 wr(data.frame(index=1:n,date=if(is.null(dates)) "" else as.character(dates),observed=ifelse(is.na(y),"",y)),paste0("detection/",id,"__series.csv"))
 e<-data.frame(index=rg,date="",observed=f17(y[rg]),expected=f17(c$expected[,1]),upperbound=f17(r@upperbound[,1]),alarm=ifelse(is.na(r@alarm[,1]),"",as.integer(r@alarm[,1])),score=f17(c$score[,1]),pvalue=f17(c$pvalue[,1]),phi=f17(c$phi[,1]),mu0=f17(c$mu0Vector[,1]),trend_used=as.integer(c$trendVector[,1]!=0&!is.na(c$trendVector[,1])),trend_coef=f17(ifelse(c$trendVector[,1]==0,NA,c$trendVector[,1])))
 wr(e,paste0("detection/",id,"__expected.csv"))
 man<<-rbind(man,data.frame(set="ours",file=paste0("detection/",id,"__expected.csv"),algo="farringtonFlexible",series=id,call=sprintf("farringtonFlexible(sts[freq=%d,epochAsDate=%s])",freq,if(is.null(dates)) "FALSE" else "TRUE"),control_json=json))
}
wk<-function(n,f="2012-01-02") seq(as.Date(f),by="7 days",length.out=n)
set.seed(151); y<-rnbinom(416,mu=3*exp(.3*cos(2*pi*(1:416)/52)),size=1.5)
base<-list(b=5,w=3,weightsThreshold=2.58,pastWeeksNotIncluded=26,pThresholdTrend=1,thresholdMethod="nbPlugin",alpha=.01,noPeriods=10,limit54=c(0,4))
bj<-'"b":5,"w":3,"weightsThreshold":2.58,"pastWeeksNotIncluded":26,"pThresholdTrend":1,"thresholdMethod":"nbPlugin","alpha":0.01,"noPeriods":10,"limit54":[0,4]'
ym<-y; ym[c(170,180,181,230,300)]<-NA
run("ff_sim151_missing",ym,52,wk(416),c(list(range=360:416),base),paste0('{',bj,',"range":"360:416"}'))
set.seed(153); z<-rnbinom(416,mu=.08,size=.5)
b2<-base; b2$thresholdMethod<-"muan"
run("ff_sim153_muan",z,52,wk(416),c(list(range=300:416),b2),paste0('{',sub("nbPlugin","muan",bj),',"range":"300:416"}'))
run("ff_sim154_zero",rep(0,416),52,wk(416),c(list(range=400:416),base),paste0('{',bj,',"range":"400:416"}'))
run("ff_sim155_rare",z,52,wk(416),c(list(range=300:416),base),paste0('{',bj,',"range":"300:416"}'))
md<-seq(as.Date("2008-01-01"),by="1 month",length.out=144); set.seed(156); ymo<-rnbinom(144,mu=4,size=1)
b3<-list(b=5,w=1,noPeriods=4,pastWeeksNotIncluded=3,weightsThreshold=2.58,pThresholdTrend=1,thresholdMethod="nbPlugin",alpha=.01,limit54=c(0,2))
run("ff_sim156_months",ymo,12,md,c(list(range=70:144),b3),'{"b":5,"w":1,"noPeriods":4,"pastWeeksNotIncluded":3,"weightsThreshold":2.58,"pThresholdTrend":1,"thresholdMethod":"nbPlugin","alpha":0.01,"limit54":[0,2],"range":"70:144"}')
set.seed(157); y7<-rnbinom(600,mu=300*exp(.2*sin(2*pi*(1:600)/52)),size=20)
run("ff_sim157_large",y7,52,wk(600,"2008-02-29"),c(list(range=400:600),base),paste0('{',bj,',"range":"400:600"}'))
b4<-list(b=4,w=2,noPeriods=5,thresholdMethod="delta",powertrans="1/2",alpha=.02,trend=FALSE); 
run("ff_sim158_root",y,52,wk(416),c(list(range=300:416),b4),'{"b":4,"w":2,"noPeriods":5,"thresholdMethod":"delta","powertrans":"1/2","alpha":0.02,"trend":false,"range":"300:416"}')
write.csv(man,"manifest_detection.csv",row.names=FALSE)
