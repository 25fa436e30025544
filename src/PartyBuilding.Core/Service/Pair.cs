using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>A pairing for help (结对帮扶). A change supersedes.</summary>
public sealed class Pair : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required PairForm Form { get; init; }

    public required PairRound Round { get; init; }

    public required PairHelper Helper { get; init; }

    /// <summary>The member, where a member helps.</summary>
    public int? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Who is helped, as a short description and not as a register of persons.</summary>
    public required string Helped { get; init; }

    public required DateOnly On { get; init; }

    public string? Promise { get; set; }

    /// <summary>How many items (件) were promised; nought while none were counted.</summary>
    public int PromisedItems { get; set; }

    /// <summary>Day both sides signed (双向承诺书).</summary>
    public DateOnly? SignedOn { get; set; }

    public string? Note { get; init; }

    public DateOnly? EndedOn { get; set; }

    public string? Result { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Pair Next(long no)
    {
        this.Supersede(no);
        var next = (Pair)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
