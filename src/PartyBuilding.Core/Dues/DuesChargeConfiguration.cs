using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesChargeConfiguration : IEntityTypeConfiguration<DuesCharge>
{
    public void Configure(EntityTypeBuilder<DuesCharge> builder)
    {
        builder.ToTable("DuesCharge");
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne(x => x.Sheet).WithMany().HasForeignKey(x => x.SheetId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        // SupersededNo is part of it, so that the lines known earlier stay: of the current ones there is one a month.
        builder.HasIndex(x => new { x.PersonId, x.Month, x.SupersededNo }).IsUnique();
        builder.HasIndex(x => new { x.SheetId, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.Month, x.SupersededNo });
    }
}
