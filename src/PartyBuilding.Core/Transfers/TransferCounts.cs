namespace PartyBuilding.Core.Transfers;

/// <summary>What the landing page counts.</summary>
/// <param name="OutThisYear">Members who left the scope's branches by transfer this year.</param>
public sealed record TransferCounts(int Todo, int Open, int Coming, int Overdue, int OutThisYear, int InThisYear);
