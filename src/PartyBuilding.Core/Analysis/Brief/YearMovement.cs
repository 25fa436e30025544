using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Analysis.Brief;

/// <summary>How many came or went in one way this year.</summary>
public sealed record YearMovement(PostingKind Kind, long Count)
{
    /// <summary>Kinds 1–9 increase, 11–19 decrease (<see cref="PostingKind"/>).</summary>
    public bool IsIncrease => Kind < PostingKind.TransferredOut;
}
