namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>One thing that is missing, in words, and where it is filled in.</summary>
public sealed record CompletenessGap(CompletenessItem Item, string Words, string Address);
