using PartyBuilding.Core.LifeMeetings;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>Bodies of a year: held, not held.</summary>
public sealed record LifeMeetingListPage(int Year, string Show, int At, IReadOnlyList<LifeMeetingRow> All, bool MayManage)
{
    public const int Size = 50;

    public IReadOnlyList<LifeMeetingRow> Found { get; } = [.. All.Where(r => Show == "all" || (Show == "held") == r.IsHeld)];

    public int Page => Math.Clamp(At, 1, Math.Max(1, (Found.Count + Size - 1) / Size));

    public IEnumerable<LifeMeetingRow> Rows => Found.Skip((Page - 1) * Size).Take(Size);

    public int Held => All.Count(r => r.IsHeld);
}
