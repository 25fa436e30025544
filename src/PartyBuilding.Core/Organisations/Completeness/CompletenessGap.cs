namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>One thing that is missing, in words, and where it is filled in.</summary>
/// <param name="Needs">Permission without which the page does not open.</param>
public sealed record CompletenessGap(CompletenessItem Item, string Words, string Address, string Needs);
