namespace PartyBuilding.Core.Rules.Checks;

/// <summary>The end of a membership and the paper it rests on.</summary>
/// <param name="Kind">Name of the rule's parameter for this way.</param>
/// <param name="Way">In words.</param>
/// <param name="Document">Empty when there is none.</param>
public sealed record LeavingFacts(string Kind, string Way, string Document, DateOnly? DocumentOn, DateOnly EffectiveOn, DateOnly Today);
