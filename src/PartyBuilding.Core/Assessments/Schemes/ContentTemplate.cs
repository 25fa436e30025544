namespace PartyBuilding.Core.Assessments.Schemes;

/// <inheritdoc cref="Indicator"/>
public sealed record ContentTemplate(
    string Name, string? Points = null, string? GovernmentName = null, string? GovernmentPoints = null, IndicatorMethod Method = IndicatorMethod.Grade, decimal Weight = 100,
    decimal Least = 0, decimal Most = 100, short? Top = null, bool NeedsEvidence = false);
