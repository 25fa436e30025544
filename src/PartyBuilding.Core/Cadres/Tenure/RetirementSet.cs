namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>The ages of one document, for those whose original month of retirement lies in its days.</summary>
/// <param name="ValidTo">First day no longer in force; null while it holds.</param>
/// <param name="Earlier">Months by which somebody may go earlier, never before the original age.</param>
/// <param name="Later">Months by which somebody may stay on by agreement.</param>
public sealed record RetirementSet(
    DateOnly ValidFrom, string Document, string Place, IReadOnlyList<RetirementClass> Classes, DateOnly? ValidTo = null, int Earlier = 0, int Later = 0, string? Note = null);
