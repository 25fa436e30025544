namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>A case with what a step needs to know of it.</summary>
/// <param name="MayDraft">The actor stands on the side that asks.</param>
/// <param name="MayDecide">The actor stands on the side that answers.</param>
public sealed record OpenCase<TCase>(TCase Case, bool MayDraft, bool MayDecide) where TCase : OrganisationCase;
