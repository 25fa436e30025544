using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Reads one whole return inside a scope.</summary>
public sealed class ReturnSheets(ReturnLists lists, ReturnPageQuery pages)
{
    /// <summary>Null when it does not exist or lies outside <paramref name="scope"/>.</summary>
    public async Task<ReturnSheet?> FindAsync(Guid publicId, OrgScope scope, CancellationToken cancel = default)
    {
        if (await lists.FindAsync(publicId, scope, cancel) is not { } own || await pages.FindAsync(publicId, scope, cancel) is not { } page)
            return null;
        return await lists.PeriodAsync(page.PeriodId, cancel) is { } period ? new ReturnSheet(own, period, page) : null;
    }
}
