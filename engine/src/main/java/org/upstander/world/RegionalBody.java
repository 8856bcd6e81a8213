package org.upstander.world;

/// Regional organisations that states belong to and that may be addressees of a warning.
public enum RegionalBody {
  AU,
  ECOWAS,
  ECCAS,
  IGAD,
  SADC,
  EAC,
  ICGLR,
  LAS,
  OIC,
  GCC,
  ASEAN,
  SAARC,
  SCO,
  CIS,
  EU,
  COE,
  OSCE,
  OAS,
  CARICOM,
  CELAC,
  PIF
}
