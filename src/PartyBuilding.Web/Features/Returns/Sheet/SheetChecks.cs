using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Check results of a return, written for its page.</summary>
public sealed class SheetChecks
{
    public Task<IReadOnlyList<CheckLine>> OfAsync(ReturnSheet sheet, CancellationToken cancel)
        => Task.FromResult<IReadOnlyList<CheckLine>>([]);
}
