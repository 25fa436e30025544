namespace PartyBuilding.Core.Persistence;

/// <summary>The databases the product runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
