namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Levels of leading posts from the highest down, codes of <see cref="CodeTables.CodeStandards.CadreLevel"/>.</summary>
public static class LevelLadder
{
    private static readonly string[] Levels = ["31", "32", "41", "42", "51", "52"];

    /// <summary>副科 and above.</summary>
    public static bool IsSectionDeputyOrAbove(string? level) => Array.IndexOf(Levels, level) >= 0;

    /// <summary>Steps from a level up to the one that the reserve is for; null for a level that is none of a leading post.</summary>
    public static int? StepsBelow(string? level, bool isBureau, bool isChief)
        => Array.IndexOf(Levels, level) is var at and >= 0 ? at - ((isBureau ? 0 : 2) + (isChief ? 0 : 1)) : null;
}
