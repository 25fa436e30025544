namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>Finds the work of a kind of sheet.</summary>
public sealed class SheetWorks(IEnumerable<ISheetWork> works)
{
    public ISheetWork Of(ImportKind kind) => works.Single(w => w.Kind == kind);
}
