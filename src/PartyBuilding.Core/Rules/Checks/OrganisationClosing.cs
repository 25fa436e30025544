namespace PartyBuilding.Core.Rules.Checks;

/// <summary>What an organisation still holds on the day it is to be closed.</summary>
public sealed record OrganisationClosing(string Name, int Members, int Subordinates);
