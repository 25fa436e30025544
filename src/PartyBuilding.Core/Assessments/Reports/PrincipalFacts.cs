namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Views on the principal leader about to be written down.</summary>
public sealed record PrincipalFacts(bool HasOpinions, OpinionCollector? Collector);
