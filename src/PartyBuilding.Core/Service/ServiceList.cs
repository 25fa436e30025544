using Microsoft.EntityFrameworkCore;

namespace PartyBuilding.Core.Service;

/// <summary>A page of some list of service.</summary>
public sealed record ServiceList<T>(IReadOnlyList<T> Rows, int Page, int Total)
{
    public const int Size = 50;

    /// <summary>The page asked for, or the nearest there is, of an ordered query.</summary>
    internal static async Task<ServiceList<T>> OfAsync(IQueryable<T> ordered, int page, CancellationToken cancel)
    {
        var total = await ordered.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + Size - 1) / Size));
        return new ServiceList<T>(await ordered.Skip((at - 1) * Size).Take(Size).ToListAsync(cancel), at, total);
    }
}
