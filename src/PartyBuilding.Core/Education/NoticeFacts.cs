namespace PartyBuilding.Core.Education;

/// <summary>A notice about to go out.</summary>
public sealed record NoticeFacts(DateOnly On, DateOnly? ApprovedOn, int Total, IReadOnlyList<int> Quotas);
