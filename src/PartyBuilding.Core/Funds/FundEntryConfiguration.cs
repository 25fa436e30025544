using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Funds;

internal sealed class FundEntryConfiguration : IEntityTypeConfiguration<FundEntry>
{
    public void Configure(EntityTypeBuilder<FundEntry> builder)
    {
        builder.ToTable("FundEntry");
        builder.Property(x => x.What).HasMaxLength(120);
        builder.Property(x => x.Receiver).HasMaxLength(60);
        builder.Property(x => x.Voucher).HasMaxLength(40);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => new { x.FundKey, x.SupersededNo, x.On });
    }
}
