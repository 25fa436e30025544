namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A summary about to be handed in.</summary>
public sealed record HandingInFacts(bool IsHandedIn, bool IsAppraised);
