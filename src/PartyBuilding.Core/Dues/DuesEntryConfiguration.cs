using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesEntryConfiguration : IEntityTypeConfiguration<DuesEntry>
{
    public void Configure(EntityTypeBuilder<DuesEntry> builder)
    {
        builder.ToTable("DuesEntry");
        builder.Property(x => x.Voucher).HasMaxLength(40);
        builder.Property(x => x.What).HasMaxLength(200);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => x.SourceKey);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.On });
    }
}
