using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>One line of the roster on the form.</summary>
public sealed class MarkForm
{
    public Guid Key { get; set; }

    public bool IsAway { get; set; }

    public AbsenceReason? Why { get; set; }

    public string? Note { get; set; }

    public string? Name { get; set; }

    public string? Group { get; set; }

    public bool IsGuest { get; set; }

    public AttendanceMark Mark => new(Key, IsAway, IsAway ? Why : null, Note);

    /// <summary>The lines of a roster; what was marked before stays marked.</summary>
    public static List<MarkForm> Lines(IEnumerable<RosterPerson> roster, IReadOnlyCollection<MarkForm> typed)
    {
        var marked = typed.DistinctBy(t => t.Key).ToDictionary(t => t.Key);
        return [.. roster.Select(person => marked.TryGetValue(person.Key, out var old)
            ? new MarkForm { Key = person.Key, IsAway = old.IsAway, Why = old.Why, Note = old.Note, Name = person.Name, Group = person.Group, IsGuest = person.IsGuest }
            : new MarkForm { Key = person.Key, IsAway = person.Why is not null, Why = person.Why, Note = person.Note, Name = person.Name, Group = person.Group, IsGuest = person.IsGuest })];
    }
}
