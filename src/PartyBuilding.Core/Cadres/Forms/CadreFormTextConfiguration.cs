using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Forms;

internal sealed class CadreFormTextConfiguration : IEntityTypeConfiguration<CadreFormText>
{
    public void Configure(EntityTypeBuilder<CadreFormText> builder)
    {
        builder.ToTable("CadreFormText");
        builder.Property(x => x.Element).HasMaxLength(80);
        builder.Property(x => x.Text).HasMaxLength(CadreFormText.Longest);
        builder.Property(x => x.Basis).HasMaxLength(64).IsUnicode(false);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => new { x.CadreId, x.SupersededNo });
    }
}
