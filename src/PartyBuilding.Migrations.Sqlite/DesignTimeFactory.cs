using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Migrations.Sqlite;

/// <summary>Makes the context for the migrations tool; it never connects.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PartyBuildingDbContext>
{
    public PartyBuildingDbContext CreateDbContext(string[] args)
    {
        var options = new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = "Data Source=design-time.db",
        };
        var builder = new DbContextOptionsBuilder<PartyBuildingDbContext>();
        builder.UseDatabase(options);
        return new PartyBuildingDbContext(builder.Options);
    }
}
