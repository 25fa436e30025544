using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>A suggestion of members or the masses; on the open list until it has been answered (手册2008 L1675).</summary>
public sealed class Suggestion : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required SuggestionChannel Channel { get; init; }

    public required string Content { get; init; }

    public DateOnly? RepliedOn { get; set; }

    public string? Reply { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Suggestion Next(long no)
    {
        this.Supersede(no);
        var next = (Suggestion)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
