namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>
/// A share that a document asks for. The exact fraction is compared and nothing is rounded: 15 % of 13 are 1.95, so two are needed
/// (手册2008 L3278, requirement A2).
/// </summary>
public static class Quota
{
    /// <summary>"不少于" includes equality.</summary>
    public static bool IsMet(int part, int whole, int percent) => 100L * part >= (long)percent * whole;

    /// <summary>The smallest number that meets the share.</summary>
    public static int Needed(int whole, int percent) => (int)((((long)percent * whole) + 99) / 100);
}
