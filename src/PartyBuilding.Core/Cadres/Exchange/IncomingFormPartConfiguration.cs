using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Exchange;

internal sealed class IncomingFormPartConfiguration : IEntityTypeConfiguration<IncomingFormPart>
{
    public void Configure(EntityTypeBuilder<IncomingFormPart> builder)
    {
        builder.ToTable("IncomingFormPart");
        builder.HasKey(x => new { x.FormId, x.No });
        builder.Property(x => x.KeyId).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Nonce).HasMaxLength(12);
        builder.Property(x => x.Tag).HasMaxLength(16);
        builder.Property(x => x.Content).HasMaxLength(FormLimits.LargestFile);
        builder.HasOne(x => x.Form).WithMany().HasForeignKey(x => x.FormId);
    }
}
