namespace PartyBuilding.Core.Organisations;

/// <summary>Keeps the newest snapshot of the tree in memory; whoever reads it compares its stamp first.</summary>
public sealed class TreeCache
{
    private volatile TreeSnapshot? _snapshot;

    internal TreeSnapshot? Snapshot
    {
        get => _snapshot;
        set => _snapshot = value;
    }
}
