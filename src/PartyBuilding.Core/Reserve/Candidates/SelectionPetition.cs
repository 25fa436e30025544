using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>来信来访 during the publicity (S000 L227-229), and what inquiry found. Only those who inquire read it.</summary>
public sealed class SelectionPetition
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int CandidateId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Signed or in person: the reporter is answered (L2688).</summary>
    public required bool IsSigned { get; init; }

    [Protected]
    public required string Content { get; init; }

    [Protected]
    public string? Inquiry { get; set; }

    public DateOnly? HandledOn { get; set; }

    /// <summary>The reporter was answered.</summary>
    public DateOnly? AnsweredOn { get; set; }
}
