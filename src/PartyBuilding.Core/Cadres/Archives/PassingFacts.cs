namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A file that is to be passed on (手册2008 L4657-4666).</summary>
public sealed record PassingFacts(
    ArchivePassing Passing, bool HasBasis, bool IsArranged, bool IsOnLoan, int Kept, int Pieces, bool HasApprover, DateOnly On, DateOnly? DiedOn, bool KeepsResume);
