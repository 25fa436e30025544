using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>One field of a proposal: what it said then, and what it should say.</summary>
public sealed class ProposedValue
{
    public long Id { get; init; }

    public int ProposalId { get; init; }

    public CorrectionProposal? Proposal { get; init; }

    /// <summary>A name of <see cref="BasicField"/>, or the key of a field of the set.</summary>
    public required string Field { get; init; }

    /// <summary>Stored form; null when it was empty.</summary>
    [Protected]
    public string? Before { get; init; }

    [Protected]
    public string? After { get; init; }
}
