using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Migrations.SqlServer;

/// <summary>Makes the context for the migrations tool; it never connects.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PartyBuildingDbContext>
{
    public PartyBuildingDbContext CreateDbContext(string[] args)
    {
        var options = new DatabaseOptions
        {
            Provider = DatabaseProvider.SqlServer,
            ConnectionString = "Server=design-time;Database=design-time",
        };
        var builder = new DbContextOptionsBuilder<PartyBuildingDbContext>();
        builder.UseDatabase(options);
        return new PartyBuildingDbContext(builder.Options);
    }
}
