namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>Conditions in Chinese.</summary>
internal static class ConditionWords
{
    public const string Everybody = "全部";

    /// <param name="inner">One of several groups: brackets keep 或者 inside it.</param>
    public static string Join(bool any, IReadOnlyList<string> parts, bool inner)
    {
        var words = string.Join(any ? "，或者 " : "，并且 ", parts);
        return inner && parts.Count > 1 ? $"（{words}）" : words;
    }
}
