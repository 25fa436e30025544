namespace PartyBuilding.Core.Returns.Queries;

/// <param name="Holds">The figures are still those it was written for; otherwise the finding has come back.</param>
public sealed record SetAsideView(string Reason, string By, DateTime At, bool Holds);
