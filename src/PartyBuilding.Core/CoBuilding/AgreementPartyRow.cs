namespace PartyBuilding.Core.CoBuilding;

/// <summary>A party as a page shows it.</summary>
public sealed record AgreementPartyRow(string Name, int Members);
