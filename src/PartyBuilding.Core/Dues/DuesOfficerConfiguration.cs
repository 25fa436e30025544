using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesOfficerConfiguration : IEntityTypeConfiguration<DuesOfficer>
{
    public void Configure(EntityTypeBuilder<DuesOfficer> builder)
    {
        builder.ToTable("DuesOfficer");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
    }
}
