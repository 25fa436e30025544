using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres;

/// <summary>The information sets of a cadre's record: their own, and those a member's record has too, which are one and the same rows.</summary>
public static class CadreSets
{
    public const string Levels = "levels";
    public const string Resume = "resume";
    public const string Training = "training";
    public const string Tempering = "tempering";
    public const string Assessments = "assessments";

    /// <summary>The set 基本信息; <see cref="PersonField"/> names its fields as they are stored.</summary>
    public const string Person = "person";

    private static readonly string[] Shared = ["education", "titles", "rewards", "punishments", "family"];

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<InfoSet> All { get; } = [.. InfoSets.OfCadres, .. Shared.Select(k => InfoSets.Find(k)!)];

    public static string PersonField(string key) => $"{Person}.{key}";

    public static InfoSet? Find(string? key) => All.FirstOrDefault(s => s.Key == key);

    /// <summary>A row of a member too, when the cadre is one: its change belongs to the member's history.</summary>
    public static bool IsShared(InfoSet set) => Shared.Contains(set.Key);
}
