using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Audit;

internal sealed class ChangeRowConfiguration : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("ChangeRow");
        builder.Property(x => x.Entity).HasMaxLength(60).IsUnicode(false);
        builder.Property(x => x.EntityKey).HasMaxLength(200).IsUnicode(false);
        builder.HasOne(x => x.Event).WithMany().HasForeignKey(x => x.EventId);
    }
}
