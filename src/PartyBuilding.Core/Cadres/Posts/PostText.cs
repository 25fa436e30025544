namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Composes 现任职务 from the posts held: the main post first, posts of one unit together under one name.</summary>
public static class PostText
{
    /// <returns>Such as 区教育局党组书记、局长，区教育学院院长; null without posts. Cut at <see cref="Cadre.LongestPostText"/>.</returns>
    public static string? Of(IEnumerable<CadrePost> held)
    {
        var units = held.OrderByDescending(p => p.IsMain).ThenBy(p => p.Order).ThenBy(p => p.ValidFrom)
            .GroupBy(p => p.ShortUnit ?? p.Unit).Select(u => u.Key + string.Join('、', u.Select(p => p.Title).Distinct())).ToList();
        if (units.Count == 0) return null;
        var text = string.Join('，', units);
        return text.Length <= Cadre.LongestPostText ? text : text[..(Cadre.LongestPostText - 1)] + "…";
    }
}
