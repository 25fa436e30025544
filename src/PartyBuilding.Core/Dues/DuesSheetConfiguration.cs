using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesSheetConfiguration : IEntityTypeConfiguration<DuesSheet>
{
    public void Configure(EntityTypeBuilder<DuesSheet> builder)
    {
        builder.ToTable("DuesSheet");
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Month }).IsUnique();
        builder.HasIndex(x => new { x.Month, x.Status });
    }
}
