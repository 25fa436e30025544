namespace PartyBuilding.Core.Common;

/// <summary>
/// A root that forms edit. <see cref="Version"/> is stamped by the application on every save, so that SQLite and
/// SQL Server alike notice a form made stale by somebody else.
/// </summary>
public interface IVersioned
{
    int Version { get; set; }
}
