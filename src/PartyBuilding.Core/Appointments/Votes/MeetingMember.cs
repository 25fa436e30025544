using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Somebody who is due at a meeting. Who is absent does not vote, and nobody votes for them.</summary>
public sealed class MeetingMember
{
    public const int LongestName = 60;
    public const int LongestPost = 80;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int MeetingId { get; init; }

    public required short Order { get; set; }

    public required string Name { get; init; }

    public string? Post { get; set; }

    public bool IsPresent { get; set; }

    /// <summary>A line as people type it: the name, and after a comma or a tab the post.</summary>
    public static (string Name, string? Post) Read(string line)
    {
        var parts = line.Split(['，', ',', '、', '\t'], 2);
        return (ChineseText.PersonName(parts[0]), parts.Length > 1 && ChineseText.Clean(parts[1]) is { Length: > 0 } post ? post : null);
    }
}
