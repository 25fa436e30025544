using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>A bare return: the values by key, and the form as it lies in the file.</summary>
public sealed record BareReturn(Guid Id, IReadOnlyDictionary<string, long?> Values)
{
    public static readonly FormDefinition Form = FormFiles.All.First(f => f.Code == "std.DZB-1");
}
