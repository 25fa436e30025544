using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>One form opened for the months it covers (报告期).</summary>
public sealed class ReturnPeriod : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int FormId { get; init; }

    public ReturnForm? Form { get; init; }

    /// <summary>yyyyMM, the first month covered.</summary>
    public required int FirstMonth { get; init; }

    /// <summary>yyyyMM, the last month covered; the period goes by its name in addresses.</summary>
    public required int Month { get; init; }

    public MonthSpan Span => new(new Month(FirstMonth), new Month(Month));

    /// <summary>Last day on which a return is on time (按时).</summary>
    public required DateOnly OnTimeUntil { get; set; }

    /// <summary>Last day on which a return may be submitted; the period locks after it.</summary>
    public required DateOnly LocksAfter { get; set; }

    public required DateTime OpenedAt { get; init; }

    public DateTime? LockedAt { get; set; }

    public int Version { get; set; }
}
