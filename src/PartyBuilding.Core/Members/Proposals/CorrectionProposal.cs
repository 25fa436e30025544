using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>A proposal for correction (更正申请): what a branch asks the level above to write on a member's record.</summary>
public sealed class CorrectionProposal : IVersioned
{
    public const int MaxText = 400;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Branch of the member when it was proposed; its scope decides who sees it.</summary>
    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    public required ProposalKind Kind { get; init; }

    public string? SetKey { get; init; }

    public Guid? RowKey { get; init; }

    public List<ProposedValue> Values { get; init; } = [];

    public required string Reason { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ProposedAt { get; init; }

    public int? ProposerId { get; init; }

    public required string ProposedBy { get; init; }

    public ProposalStatus Status { get; private set; } = ProposalStatus.Waiting;

    public DateTime? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>Why it was refused, for the proposer to read.</summary>
    public string? Answer { get; private set; }

    public int Version { get; set; }

    /// <summary>Nobody decides their own.</summary>
    public bool IsOwn(Access.Actor actor) => ProposerId == actor.AccountId && ProposedBy == actor.Name;

    public void Close(ProposalStatus status, CommandContext context, string? answer)
    {
        if (Status != ProposalStatus.Waiting)
            throw new InvalidOperationException($"A proposal that is {Status} cannot become {status}.");
        (Status, DecidedAt, DecidedBy, Answer) = (status, context.At, context.Actor.Name, answer);
    }
}
