namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Input: the report of one member at a session; the same member again replaces it.</summary>
/// <param name="Key">Of the submission.</param>
/// <param name="Version">Of the report; null for a new one.</param>
/// <param name="Texts">By heading.</param>
public sealed record SaveIntegrityReport(Guid Key, int? Version, Guid SessionKey, Guid? CadreKey, DateOnly? On, IReadOnlyDictionary<ReportHeading, string?> Texts);
