package org.upstander.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The shapes of file that are read, each recognised by what stands in it.
public enum Format {
  GED_GEOJSON(Publisher.UCDP, "Georeferenced Event Dataset", "", null),
  GED_TABLE(
      Publisher.UCDP,
      "Georeferenced Event Dataset",
      "id type_of_violence country_id date_start date_end best|best_est",
      GedEvents::new),
  GED_WITHOUT_HEADER(Publisher.UCDP, "Candidate Events Dataset", "", GedEvents::new),
  VIEWS_FEATURES(
      Publisher.VIEWS,
      "Prediction challenge, country-months",
      "country_id month_id ged_sb",
      ViewsMonths::features),
  VIEWS_ACTUALS(
      Publisher.VIEWS,
      "Prediction challenge, actuals",
      "country_id month_id outcome",
      ViewsMonths::actuals),
  ONSET_TABLE(
      Publisher.EARLY_WARNING_PROJECT,
      "Statistical Risk Assessment, predictors",
      "ewp_name year ccode mk_onset_1 mk_onset_2",
      OnsetTable::new),
  REFUGEE_APPLICATIONS(
      Publisher.UNHCR,
      "Asylum applications",
      "year coo_iso coa_iso app_type app_pc applied",
      AsylumTable::new),
  REFUGEE_POPULATION(
      Publisher.UNHCR,
      "Population figures",
      "year coo_iso coa_iso refugees asylum_seekers idps stateless",
      RefugeeTable::population),
  REFUGEE_FLOWS(
      Publisher.UNHCR,
      "Forced displacement flows",
      "year coo_iso coa_iso refugees asylum_seekers refugee_like",
      RefugeeTable::flows),
  TERROR_SCALE(
      Publisher.POLITICAL_TERROR_SCALE,
      "Political Terror Scale",
      "country year pts_a pts_h pts_s",
      TerrorScale::new),
  AID_WORKERS(
      Publisher.AID_WORKER_SECURITY,
      "Aid Worker Security Database",
      "incident_id year month country total_killed total_wounded total_kidnapped",
      AidWorkers::new),
  RATIFICATIONS(
      Publisher.OHCHR,
      "Status of ratification",
      "iso2 member status year_ratification_or_accession",
      RatificationTable::new),
  TREATY_PARTICIPANTS(
      Publisher.UN_TREATY_COLLECTION,
      "Multilateral treaties",
      "participant signature",
      TreatyParticipants::new),
  PERIODIC_REVIEW(
      Publisher.UPR_INFO,
      "Recommendations of the Universal Periodic Review",
      "to from text response action issue session",
      PeriodicReview::new),
  CALENDAR_TABLE(
      Publisher.CALENDAR, "Calendar of triggers", "state kind title first", CalendarTable::new),
  CALENDAR_FILE(Publisher.CALENDAR, "Calendar of triggers", "", null),
  /// Any table, by a mapping given with it.
  MAPPED(new Publisher("see the mapping", "see the mapping", "see the mapping"), "", "", null);

  /// Makes the reader of a table.
  interface Maker {
    TableReader make(Header header, Border border) throws UnreadableFile;
  }

  private final Publisher publisher;
  private final String dataset;
  private final List<String> columns;
  private final @Nullable Maker maker;

  Format(Publisher publisher, String dataset, String columns, @Nullable Maker maker) {
    this.publisher = publisher;
    this.dataset = dataset;
    this.columns = columns.isEmpty() ? List.of() : List.of(columns.split(" "));
    this.maker = maker;
  }

  public Publisher publisher() {
    return publisher;
  }

  /// The publisher's name for the data.
  public String dataset() {
    return dataset;
  }

  /// The columns by which a table is recognised, in any order; `a|b` is one or the other.
  public List<String> columns() {
    return columns;
  }

  /// Whether it is a list of events, which does not say what it covers.
  public boolean events() {
    return this == GED_GEOJSON || this == GED_TABLE || this == GED_WITHOUT_HEADER;
  }

  Optional<Maker> maker() {
    return Optional.ofNullable(maker);
  }

  /// The encoding its publisher used before UTF-8.
  OldEncoding oldEncoding() {
    return this == PERIODIC_REVIEW ? OldEncoding.MAC_ROMAN : OldEncoding.WINDOWS_1252;
  }

  /// A recognised format and the character between cells.
  record Recognised(Format format, char separator) {}

  /// The format of the file that begins so; empty if it is none of these.
  static Optional<Recognised> recognise(Head head) {
    if (head.json()) {
      boolean events = head.contains("\"FeatureCollection\"") && head.contains("type_of_violence");
      return events ? Optional.of(new Recognised(GED_GEOJSON, ',')) : Optional.empty();
    }
    if (head.calendar()) {
      return Optional.of(new Recognised(CALENDAR_FILE, ','));
    }
    for (char separator : Head.separators()) {
      List<String> names = head.names(separator);
      for (Format format : values()) {
        if (!format.columns.isEmpty() && format.columns.stream().allMatch(c -> in(names, c))) {
          return Optional.of(new Recognised(format, separator));
        }
      }
      if (WithoutHeader.events(head.first(separator))) {
        return Optional.of(new Recognised(GED_WITHOUT_HEADER, separator));
      }
    }
    return Optional.empty();
  }

  private static boolean in(List<String> names, String alternatives) {
    for (String name : alternatives.split("\\|")) {
      if (names.contains(name) || names.contains(name.replace('_', ' '))) {
        return true;
      }
    }
    return false;
  }
}
