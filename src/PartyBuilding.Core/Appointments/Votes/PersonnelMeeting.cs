using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A meeting that decides on cadres (讨论干部任免的会议). Root of its members and its items.</summary>
public sealed class PersonnelMeeting : IVersioned
{
    public const int LongestTitle = 100;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required VotingBody Body { get; set; }

    public required string Title { get; set; }

    public required DateOnly HeldOn { get; set; }

    public required VotingMethod Method { get; set; }

    /// <summary>The third choice is 弃权 instead of 缓议.</summary>
    public required bool AllowsAbstention { get; set; }

    public MeetingStage Stage { get; set; } = MeetingStage.Agenda;

    /// <summary>Of a secret vote, once voting has begun.</summary>
    public Guid? BallotKey { get; set; }

    public List<MeetingMember> Members { get; init; } = [];

    public List<MeetingItem> Items { get; init; } = [];

    public int Version { get; set; }

    /// <summary>应到会.</summary>
    public int Due => Members.Count;

    /// <summary>到会.</summary>
    public int Present => Members.Count(m => m.IsPresent);

    /// <summary>Who may say something on an item: those present whom no relation keeps away.</summary>
    public IEnumerable<MeetingMember> VotersOn(MeetingItem item) => Members.Where(m => m.IsPresent && !item.Avoids(m.Key));
}
