using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesStandardConfiguration : IEntityTypeConfiguration<DuesStandard>
{
    public void Configure(EntityTypeBuilder<DuesStandard> builder)
    {
        builder.ToTable("DuesStandard");
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo, x.FromMonth });
    }
}
