using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>One figure of the year beside last year's frozen one (两年对照).</summary>
/// <param name="Group">Heading above it on the paper form; null where it has none.</param>
/// <param name="Before">Null where last year had no such figure.</param>
/// <param name="IsRedefined">Last year it was counted by another definition (口径有变).</param>
public sealed record AnnualFigure(FormSection Table, string? Group, FormItem Item, long? Now, long? Before, bool IsRedefined)
{
    /// <summary>A rate is compared by reading, never subtracted: it has been rounded for printing.</summary>
    public long? Change => Item.Rate is null ? Now - Before : null;

    /// <summary>Change as a fraction of last year, one decimal of a percent; null where there is nothing to divide by.</summary>
    public decimal? ChangeRate => Change is { } change && Before is > 0 ? Math.Round((decimal)change / Before.Value, 3, MidpointRounding.AwayFromZero) : null;
}
