package org.upstander.source;

/// Who published a file, under which licence, and how to cite it.
///
/// @param name the publisher's full name
/// @param licence the licence of the figures, as the publisher states it
/// @param citation what to print beside any number that comes from here
public record Publisher(String name, String licence, String citation) {
  public static final Publisher UCDP =
      new Publisher(
          "Uppsala Conflict Data Program",
          "CC BY 4.0",
          "Sundberg, R. and Melander, E. (2013), Introducing the UCDP Georeferenced Event Dataset,"
              + " Journal of Peace Research 50(4), 523–532.");
  public static final Publisher VIEWS =
      new Publisher(
          "Violence & Impacts Early-Warning System",
          "CC BY 4.0 (deaths: UCDP)",
          "Hegre, H. et al. (2025), The 2023/24 VIEWS Prediction Challenge, Journal of Peace"
              + " Research 62(6).");
  public static final Publisher EARLY_WARNING_PROJECT =
      new Publisher(
          "Early Warning Project",
          "none stated: evaluation only, not to be passed on",
          "Early Warning Project, Statistical Risk Assessment, United States Holocaust Memorial"
              + " Museum and Dartmouth College.");
  public static final Publisher UNHCR =
      new Publisher(
          "UN High Commissioner for Refugees",
          "CC BY 4.0",
          "UNHCR, Refugee Population Statistics Database.");
  public static final Publisher POLITICAL_TERROR_SCALE =
      new Publisher(
          "Political Terror Scale",
          "free with citation",
          "Gibney, M., Haschke, P., Arnon, D. et al., The Political Terror Scale,"
              + " politicalterrorscale.org.");
  public static final Publisher AID_WORKER_SECURITY =
      new Publisher(
          "Aid Worker Security Database",
          "free with citation",
          "Humanitarian Outcomes, Aid Worker Security Database, aidworkersecurity.org.");
  public static final Publisher OHCHR =
      new Publisher(
          "UN High Commissioner for Human Rights",
          "UN terms of use",
          "OHCHR, Status of Ratification Interactive Dashboard, indicators.ohchr.org.");
  public static final Publisher UN_TREATY_COLLECTION =
      new Publisher(
          "UN Treaty Collection",
          "UN terms of use",
          "United Nations, Multilateral Treaties Deposited with the Secretary-General,"
              + " treaties.un.org.");
  public static final Publisher CALENDAR =
      new Publisher(
          "Calendar of triggers",
          "as its author states",
          "See the source that stands with each date.");
  public static final Publisher UPR_INFO =
      new Publisher(
          "UPR Info", "free with citation", "UPR Info, Database of Recommendations, upr-info.org.");
}
